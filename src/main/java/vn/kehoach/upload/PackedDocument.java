package vn.kehoach.upload;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells from the entries that say so whether an archive is a document of Office or of OpenDocument. */
final class PackedDocument {

    private static final String OFFICE = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT = "mimetype";

    private static final XMLInputFactory XML = withoutDtd();

    private Format format;
    private boolean document;
    private boolean twofold;

    private static XMLInputFactory withoutDtd() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void seen(String name, byte[] head) throws Objection {
        if (name.equals(OFFICE)) {
            document = true;
            readContentTypes(head);
        } else if (name.equals(OPEN_DOCUMENT)) {
            document = true;
            Format.ofType(new String(head, StandardCharsets.US_ASCII).strip()).ifPresent(this::is);
        }
    }

    private void is(Format found) {
        twofold = twofold || format != null && format != found;
        format = found;
    }

    private void readContentTypes(byte[] head) throws Objection {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(head));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getAttributeValue(null, "ContentType") != null) {
                    Format.ofMainPart(xml.getAttributeValue(null, "ContentType"))
                            .ifPresent(this::is);
                }
            }
        } catch (XMLStreamException broken) {
            requireFormat();
        }
    }

    /** Of a very long list the end is not read. */
    private void requireFormat() throws Objection {
        if (format == null) {
            throw Objection.content("bị hỏng: không đọc được danh mục nội dung bên trong");
        }
    }

    /** A document of a kind that we do not know is no archive of somebody's files either. */
    Format format() throws Objection {
        if (twofold || document && format == null) {
            throw Objection.type("là tài liệu thuộc loại không được nhận");
        }
        return format == null ? Format.ZIP : format;
    }
}
