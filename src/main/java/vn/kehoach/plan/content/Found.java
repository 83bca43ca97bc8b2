package vn.kehoach.plan.content;

import java.util.List;
import java.util.Optional;

/**
 * How the reader came to it.
 *
 * @param candidates dates that it may have, while it has none
 * @param uncertain keys about which the reader is not sure
 * @param source its place in the text
 */
public record Found(List<String> candidates, List<String> uncertain, Optional<Source> source) {}
