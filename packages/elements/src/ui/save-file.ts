/** A file that was made on the device. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** In milliseconds: the browser reads the file after the click, and how soon after it does not tell. */
const TIME_TO_SAVE_MS = 60_000;

/** Gives a file to the browser, which puts it among the downloads. Nothing is sent anywhere. */
export function saveFile({name, blob}: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, TIME_TO_SAVE_MS);
}
