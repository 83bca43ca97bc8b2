package vn.kehoach.notification.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import vn.kehoach.notification.notice.NoticeItem;

/** The lists of a mail as they are stored; apart from the REST interface, whose settings may change. */
final class ItemsJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final TypeReference<List<NoticeItem>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<AttachedFile>> FILES = new TypeReference<>() {};

    private ItemsJson() {}

    static String write(List<NoticeItem> items) {
        try {
            return JSON.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String writeFiles(Optional<Attachment> attached) {
        try {
            return JSON.writeValueAsString(
                    attached.map(Attachment::noted).stream().toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<AttachedFile> readFiles(String json) {
        try {
            return JSON.readValue(json, FILES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<NoticeItem> read(String json) {
        try {
            return JSON.readValue(json, ITEMS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
