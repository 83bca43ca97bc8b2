package vn.kehoach.signing;

/**
 * Somebody who may sign now for an absent signatory.
 *
 * @param signing what is to be signed
 * @param absent the signatory
 * @param substitute who signs instead
 */
public record StandIn(SigningId signing, String absent, String substitute) {}
