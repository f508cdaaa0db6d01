/** The address of the present view: it holds no ticket, only what was chosen. */
export function presentAddress(): string {
  return location.href;
}

/** Puts the address of the present view on the clipboard; FALSE where the browser does not allow it. */
export async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(presentAddress());
    return true;
  } catch {
    return false;
  }
}
