package vn.kehoach.reading.own;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The archive that a Word file is. Its words are in one entry, which alone is unpacked, up to a limit; every other entry goes
 * over as it is packed.
 */
final class WordPackage {

    private static final String WORDS = "word/document.xml";
    private static final int LARGEST = 48 * 1024 * 1024;

    private WordPackage() {}

    static Filled filled(byte[] file, Entries entries) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            Optional<WordXml> words = words(zip).flatMap(WordXml::of);
            return words.isEmpty() ? untouched(file, entries) : filled(file, zip, words.get(), entries);
        } catch (IOException | IllegalArgumentException damaged) {
            return untouched(file, entries);
        }
    }

    /** The file with what is changed in its words; empty where nothing is, or nothing can be. */
    static Optional<byte[]> changed(byte[] file, Predicate<WordXml> change) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            Optional<WordXml> words =
                    words(zip).flatMap(WordXml::of).filter(change).filter(WordXml::isChanged);
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(copy(zip, words.get().written()));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Filled untouched(byte[] file, Entries entries) {
        return new Filled(file, entries.all());
    }

    private static Filled filled(byte[] file, ZipFile zip, WordXml words, Entries entries) throws IOException {
        WordPlaces places = new WordPlaces(words, entries);
        List<Filled.Missing> missing = places.fill();
        return new Filled(words.isChanged() ? copy(zip, words.written()) : file, missing);
    }

    /** Empty where there is none, more than one, one that is too large, or one in another encoding. */
    private static Optional<String> words(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries()).stream()
                .filter(entry -> entry.getName().equals(WORDS))
                .toList();
        if (all.size() != 1) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(all.get(0))) {
            byte[] content = in.readNBytes(LARGEST + 1);
            return content.length > LARGEST ? Optional.empty() : decoded(content);
        }
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static byte[] copy(ZipFile zip, String words) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(written)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.getName().equals(WORDS)) {
                    ZipArchiveEntry changed = new ZipArchiveEntry(WORDS);
                    changed.setTime(entry.getTime());
                    out.putArchiveEntry(changed);
                    new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)).transferTo(out);
                    out.closeArchiveEntry();
                } else {
                    try (InputStream packed = zip.getRawInputStream(entry)) {
                        out.addRawArchiveEntry(entry, packed);
                    }
                }
            }
        }
        return written.toByteArray();
    }
}
