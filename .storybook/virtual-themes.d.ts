declare module 'virtual:themes' {
  export const themes: readonly {
    readonly name: string;
    readonly label: string;
    readonly lightClass: string;
    readonly darkClass: string | null;
    load(): Promise<unknown>;
  }[];
}
