package vn.kehoach.plan.types;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.Refused;

/** The types of documents that there are; what is none of them names no register. */
public final class DocumentTypes {

    /** The type of a plan that says nothing of it. */
    public static final String USUAL = "KH";

    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(DocumentType[].class);

    private static final DocumentTypes KNOWN = read(new ClassPathResource("document-types.yaml"));

    private static final int SHOWN = 20;

    private final List<DocumentType> all;
    private final Map<String, DocumentType> spelled = new LinkedHashMap<>();

    private DocumentTypes(List<DocumentType> all) {
        this.all = all;
        all.forEach(type -> type.spellings().forEach(spelling -> add(spelling, type)));
    }

    private void add(String spelling, DocumentType type) {
        if (spelled.put(spelling, type) != null) {
            throw new IllegalStateException("Two types of documents are written " + spelling);
        }
    }

    /** Those of the installation. */
    public static DocumentTypes known() {
        return KNOWN;
    }

    static DocumentTypes read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return new DocumentTypes(List.of(YAML.<DocumentType[]>readValue(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, in the order of the form. */
    public List<DocumentType> all() {
        return all;
    }

    /** The type that is written so in a number; empty where there is none. */
    public Optional<DocumentType> find(String written) {
        return Optional.ofNullable(spelled.get(written.strip()));
    }

    /** The type with whose name these words begin, without regard to case and marks: "KẾ HOẠCH PHỐI HỢP NĂM 2026". */
    public Optional<DocumentType> calledIn(String words) {
        String folded = Folding.fold(words) + " ";
        return all.stream()
                .filter(type -> folded.startsWith(Folding.fold(type.name()) + " "))
                .max(Comparator.comparing(type -> type.name().length()));
    }

    /** The code of what is written so; as written where there is no such type. */
    public String code(String written) {
        return find(written).map(DocumentType::code).orElse(written);
    }

    /** The register of what is written so; one of that name where there is no such type, as older versions had. */
    public String register(String written) {
        return find(written).map(DocumentType::register).orElse(written);
    }

    /** What may stand in the numbers of that register. */
    public List<String> numberedIn(String register) {
        List<String> spellings = all.stream()
                .filter(type -> type.register().equals(register))
                .flatMap(DocumentType::spellings)
                .collect(Collectors.toList());
        return spellings.isEmpty() ? List.of(register) : spellings;
    }

    /** The type that is written so; a document of another one is not numbered. */
    public DocumentType get(String written) {
        return find(written).orElseThrow(() -> Refused.invalid(List.of(unknown("number.type", written))));
    }

    /** Says in that field that there is no such type, and which there are. */
    public FieldError unknown(String field, String written) {
        return new FieldError(field, "Tên loại văn bản", absent(written) + "; chọn một trong: " + codes());
    }

    /** "“KHX” không có trong danh mục loại văn bản". */
    public static String absent(String written) {
        String shown = written.strip();
        return "“" + (shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown)
                + "” không có trong danh mục loại văn bản";
    }

    private String codes() {
        return all.stream().map(DocumentType::code).collect(Collectors.joining(", "));
    }
}
