type Watch = <T>(read: Promise<T>) => Promise<T>;

/** A file, or a part of one, of which every read by this page passes by `watch`. A worker gets it as an ordinary one. */
export class WatchedFile extends Blob {
  readonly name: string;
  readonly #watch: Watch;

  constructor(bytes: Blob, name: string, watch: Watch) {
    super([bytes], { type: bytes.type });
    this.name = name;
    this.#watch = watch;
  }

  override slice(start?: number, end?: number, type?: string): WatchedFile {
    return new WatchedFile(super.slice(start, end, type), this.name, this.#watch);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#watch(super.arrayBuffer());
  }

  override text(): Promise<string> {
    return this.#watch(super.text());
  }
}
