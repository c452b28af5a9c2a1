// @ts-check
// Reads the tables of videos in a thread of its own. JavaScript, because a thread begins with a file that Node itself loads.
import { ALL_FORMATS, CustomSource, Input, Logging, LogLevel } from 'mediabunny';
import { answerFiles, ask } from './asked-bytes.js';

/** So many packets tell how many frames a second a video has; reading all of a long one would take minutes. */
const samplePackets = 300;

// It quotes from the file, which is hostile.
Logging.level = LogLevel.Silent;

answerFiles(async size => {
  const input = new Input({ formats: ALL_FORMATS, source: new CustomSource({ getSize: () => size, read: ask }) });
  try {
    const picture = await input.getPrimaryVideoTrack();
    if (picture === null) return null;
    const sound = await input.getPrimaryAudioTrack();
    const seconds = await input.computeDuration();
    const { averagePacketRate } = await picture.computePacketStats(samplePackets);
    return {
      width: await picture.getDisplayWidth(),
      height: await picture.getDisplayHeight(),
      milliseconds: Math.round(seconds * 1000),
      frameRate: Math.round(averagePacketRate * 100) / 100,
      videoCodec: await picture.getCodec(),
      audioCodec: sound === null ? null : await sound.getCodec(),
    };
  } finally {
    input.dispose();
  }
});
