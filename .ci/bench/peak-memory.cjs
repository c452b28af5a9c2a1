// Required into a measured process: writes its peak memory, in bytes, when it ends.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.MERGECAST_PEAK, String(process.resourceUsage().maxRSS * 1024)));
