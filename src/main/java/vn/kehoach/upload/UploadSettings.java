package vn.kehoach.upload;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken as a file, {@code kehoach.uploads.*}.
 *
 * @param maxSize of one file
 * @param types that are taken
 */
@ConfigurationProperties("kehoach.uploads")
record UploadSettings(
        @DefaultValue("25MB") DataSize maxSize,
        @DefaultValue({
                    "pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "odt", "ods", "txt", "csv", "jpg", "png",
                    "heic", "zip"
                })
                Set<Format> types,
        @DefaultValue Archive archive,
        @DefaultValue Clamd clamd) {

    /**
     * Limits of archives, and of documents that are archives.
     *
     * @param maxEntries of an archive with all that is inside it
     * @param maxUnpacked size of everything in it
     * @param maxRatio of the unpacked size to that of the file
     */
    record Archive(
            @DefaultValue("2000") int maxEntries,
            @DefaultValue("200MB") DataSize maxUnpacked,
            @DefaultValue("100") int maxRatio) {}

    /**
     * The virus scanner.
     *
     * @param host empty for none
     * @param timeout of connecting, and of each silence afterwards
     */
    record Clamd(@DefaultValue("") String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration timeout) {

        boolean configured() {
            return !host.isBlank();
        }
    }

    boolean takesMacros() {
        return types.stream().anyMatch(Format::hasMacros);
    }
}
