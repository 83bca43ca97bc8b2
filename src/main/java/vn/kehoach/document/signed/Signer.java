package vn.kehoach.document.signed;

/**
 * A signature that was looked at and holds.
 *
 * @param name whom the certificate names
 * @param organisation where it says one, otherwise empty
 * @param issuer who gave it
 * @param at when it says it was made, ISO 8601 with +07:00
 * @param revocation what is known of its revocation, in words
 */
public record Signer(String name, String organisation, String issuer, String at, String revocation) {}
