package vn.kehoach.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.kehoach.shared.Sha256;
import vn.kehoach.shared.VietnamTime;

/** Writes a pack entry by entry, and in the end what is in it: of no entry more than a portion is held in memory. */
final class PackWriter implements AutoCloseable {

    /** Of the seal, which is the comment at the very end of the archive. */
    static final String SEAL = Manifest.FORMAT + " SHA-256 ";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ZipOutputStream archive;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    PackWriter(OutputStream out) {
        this.archive = new ZipOutputStream(new SealedStream(out), StandardCharsets.UTF_8);
        archive.setLevel(Deflater.BEST_SPEED);
        archive.setComment(SEAL + "0".repeat(SealedStream.ROOM));
    }

    /** Writes the content of an entry. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** One more entry. */
    Manifest.Entry add(String path, Instant at, Body body) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(at.toEpochMilli());
        archive.putNextEntry(entry);
        MessageDigest digest = Sha256.digest();
        Counted counted = new Counted(new DigestOutputStream(archive, digest));
        body.write(counted);
        archive.closeEntry();
        Manifest.Entry written =
                new Manifest.Entry(path, counted.size, HexFormat.of().formatHex(digest.digest()), VietnamTime.iso(at));
        entries.add(written);
        return written;
    }

    /** One more entry that lies in memory. */
    Manifest.Entry add(String path, Instant at, byte[] content) throws IOException {
        return add(path, at, out -> out.write(content));
    }

    /** What is in it so far. */
    List<Manifest.Entry> written() {
        return List.copyOf(entries);
    }

    int entries() {
        return entries.size();
    }

    /**
     * Ends the pack with what is in it.
     *
     * @return the hash of the manifest
     */
    String finish(Manifest.About plan, Instant at, String by, Manifest.Chain chain) throws IOException {
        byte[] manifest = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(
                        new Manifest(Manifest.FORMAT, plan, VietnamTime.iso(at), by, chain, List.copyOf(entries)));
        String hash = Sha256.of(manifest);
        add(Manifest.NAME, at, manifest);
        add(Manifest.HASH_NAME, at, (hash + "  " + Manifest.NAME + "\n").getBytes(StandardCharsets.US_ASCII));
        archive.finish();
        return hash;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Counts; what is written into an entry must not close the archive. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long size;

        private Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }
    }
}
