const pixel = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

/** A JPEG of one pixel, like no other by its name, with so many bytes in all. */
export function jpegBytes(name: string, size = 200): Uint8Array {
  const bytes = new Uint8Array(size).map((_, index) => pixel[index] ?? index % 251);
  bytes.set(Buffer.from(name), pixel.length);
  return bytes;
}
