/** Where the finished site stands: `HELP_OUT` where it is set, else `dist`. */
export const outDir = process.env['HELP_OUT'] ?? 'dist';
