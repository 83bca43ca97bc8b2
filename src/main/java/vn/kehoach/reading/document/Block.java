package vn.kehoach.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.reading.text.Marker;
import vn.kehoach.reading.text.Span;

/** A heading, an item or a paragraph, with what stands below it. */
public final class Block {

    private final Marker marker;
    private final int start;
    private final Optional<Block> parent;
    private final List<Block> children = new ArrayList<>();
    private int end;

    Block(Marker marker, Span firstLine, Optional<Block> parent) {
        this.marker = marker;
        this.start = firstLine.start();
        this.end = firstLine.end();
        this.parent = parent;
    }

    /** Something that stands in no outline: a cell, a step of a timeline. */
    public static Block alone(Span words) {
        return new Block(new Marker(Marker.Rank.NONE, "", words.start()), words, Optional.empty());
    }

    /** A wrapped line belongs to it. */
    void goesOnTo(int lineEnd) {
        end = lineEnd;
    }

    void add(Block child) {
        children.add(child);
    }

    public Marker marker() {
        return marker;
    }

    /** With its marker. */
    public Span span() {
        return new Span(start, end);
    }

    /** Without its marker. */
    public Span words() {
        return new Span(Math.min(marker.end(), end), end);
    }

    public Optional<Block> parent() {
        return parent;
    }

    public List<Block> children() {
        return children;
    }

    /** Itself and all below it, in the order of the document. */
    public Stream<Block> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Block::all));
    }

    /** All that it stands below, the nearest first. */
    public Stream<Block> above() {
        return Stream.iterate(parent, Optional::isPresent, block -> block.orElseThrow().parent)
                .map(Optional::orElseThrow);
    }

    /** From its first letter to the last below it. */
    public Span whole() {
        return new Span(start, all().mapToInt(block -> block.end).max().orElse(end));
    }
}
