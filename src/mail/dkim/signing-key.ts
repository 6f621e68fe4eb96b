/** What a letter is signed with: the domain that answers for it, where its public key is found, and the key as PEM. */
export type SigningKey = { readonly domain: string; readonly selector: string; readonly privateKey: string }
