/** Why a text is no recipe. `newer_version`: of a later Linewise. `invalid`: a recipe with something impossible in it. */
export type RecipeErrorCode = 'not_json' | 'not_a_recipe' | 'newer_version' | 'invalid' | 'too_large';

export class RecipeError extends Error {
  readonly code: RecipeErrorCode;
  /** Where in an invalid recipe: `dates.Aangemaakt`. */
  readonly path: string | undefined;
  /** In English, for whoever writes recipes. */
  readonly detail: string;

  constructor(code: RecipeErrorCode, detail: string, path?: string) {
    super(path === undefined ? `${code}: ${detail}` : `${code} at ${path}: ${detail}`);
    this.name = 'RecipeError';
    this.code = code;
    this.path = path;
    this.detail = detail;
  }
}
