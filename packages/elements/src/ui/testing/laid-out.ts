/** Waits until the page was laid out, and elements heard how much room there is for them. */
export async function laidOut(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
}
