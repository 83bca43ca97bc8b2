package vn.kehoach.plan.state;

import java.time.Instant;

/**
 * One version of the content of a plan.
 *
 * @param hash SHA-256 over the content, in hexadecimal
 * @param savedAt when it was written
 * @param frozen whether it was signed: it never changes again
 */
public record ContentVersion(int number, PlanContent content, String hash, Instant savedAt, boolean frozen) {}
