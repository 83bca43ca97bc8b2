package vn.kehoach.reading.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The places below the posts at the end of a document, where names belong. */
final class SignerPlaces {

    /** Outside of a table: room for a signature, and the line of the name. */
    private static final int ROOM = 2;

    private final List<WordParagraph> paragraphs;

    SignerPlaces(List<WordParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Writes the name where it is missing; tells what has to be typed where there is no place for it. */
    Optional<Filled.Missing> fill(Entries.Signer signer) {
        boolean done = signer.name().isBlank() || !signer.instead() && (stands(signer.name()) || written(signer));
        return done ? Optional.empty() : Optional.of(signer.missing());
    }

    private boolean stands(String name) {
        String wanted = WordPlaces.squeezed(name);
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.words().lines())
                .flatMap(line -> List.of(line.split("\t")).stream())
                .anyMatch(words -> WordPlaces.squeezed(words).equals(wanted));
    }

    private boolean written(Entries.Signer signer) {
        for (String post : signer.posts()) {
            String wanted = WordPlaces.squeezed(post);
            int[] places = IntStream.range(0, paragraphs.size())
                    .filter(n -> !wanted.isEmpty()
                            && WordPlaces.squeezed(paragraphs.get(n).words()).equals(wanted))
                    .toArray();
            if (places.length == 1) {
                Optional<WordParagraph> below = below(places[0]);
                below.ifPresent(free -> free.writeLike(paragraphs.get(places[0]), signer.name()));
                return below.isPresent();
            }
        }
        return false;
    }

    /** The last free paragraph of the cell, or of the room below the post. */
    private Optional<WordParagraph> below(int post) {
        int cell = paragraphs.get(post).cell();
        int last = post;
        while (last + 1 < paragraphs.size()
                && paragraphs.get(last + 1).cell() == cell
                && paragraphs.get(last + 1).isFree()) {
            last++;
        }
        boolean closed = cell == 0
                ? last - post >= ROOM
                : last > post
                        && (last + 1 == paragraphs.size()
                                || paragraphs.get(last + 1).cell() != cell);
        return closed ? Optional.of(paragraphs.get(last)) : Optional.empty();
    }
}
