package vn.kehoach.audit;

/**
 * The end of the chain.
 *
 * @param seq the number of the last row, 0 where there is none
 * @param hash its hash in hexadecimal digits
 */
public record ChainHead(long seq, String hash) {}
