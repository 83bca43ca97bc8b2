package vn.kehoach.document.signed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * Whether two files show the same pages. What is written behind a file can replace any part of it, so that the old bytes are
 * all there and nobody sees them: a signature may add its own field and nothing else.
 */
final class SamePages {

    private static final Set<COSName> OF_A_PAGE =
            Set.of(COSName.CONTENTS, COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    /** What signing tools write there; everything else of the document stays: nothing runs when it is opened. */
    private static final Set<COSName> OF_SIGNING = Set.of(
            COSName.ACRO_FORM,
            COSName.getPDFName("Perms"),
            COSName.getPDFName("DSS"),
            COSName.getPDFName("Extensions"),
            COSName.METADATA,
            COSName.PAGES,
            COSName.VERSION,
            COSName.STRUCT_TREE_ROOT);

    private final Map<COSBase, COSBase> compared = new IdentityHashMap<>();

    private SamePages() {}

    /** The number of the first page that differs, 0 where none does. */
    static int firstOther(PDDocument before, PDDocument after) throws IOException {
        int pages = before.getNumberOfPages();
        if (after.getNumberOfPages() != pages) {
            return Math.min(pages, after.getNumberOfPages()) + 1;
        }
        for (int number = 0; number < pages; number++) {
            if (!new SamePages().same(before.getPage(number), after.getPage(number))) {
                return number + 1;
            }
        }
        return 0;
    }

    /** Whether the document does the same when it is opened. */
    static boolean sameAround(PDDocument before, PDDocument after) throws IOException {
        COSDictionary old = before.getDocumentCatalog().getCOSObject();
        COSDictionary now = after.getDocumentCatalog().getCOSObject();
        Set<COSName> keys = new HashSet<>(old.keySet());
        keys.addAll(now.keySet());
        keys.removeAll(OF_SIGNING);
        for (COSName key : keys) {
            if (!new SamePages().same(old.getItem(key), now.getItem(key))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(PDPage before, PDPage after) throws IOException {
        for (COSName key : OF_A_PAGE) {
            if (!same(inherited(before, key), inherited(after, key))) {
                return false;
            }
        }
        return annotations(before, after);
    }

    private static COSBase inherited(PDPage page, COSName key) {
        return PDPageTree.getInheritableAttribute(page.getCOSObject(), key);
    }

    /** All that were there, and behind them fields of signatures. */
    private boolean annotations(PDPage before, PDPage after) throws IOException {
        List<COSBase> old = list(before);
        List<COSBase> now = list(after);
        for (COSBase each : now) {
            boolean known = false;
            for (COSBase one : old) {
                known |= same(one, each);
            }
            if (!known && !isSignature(each)) {
                return false;
            }
        }
        return now.size() >= old.size();
    }

    private static List<COSBase> list(PDPage page) {
        List<COSBase> all = new ArrayList<>();
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array) {
            for (int place = 0; place < array.size(); place++) {
                all.add(array.getObject(place));
            }
        }
        return all;
    }

    private static boolean isSignature(COSBase annotation) {
        if (!(annotation instanceof COSDictionary field)) {
            return false;
        }
        COSBase type = field.getDictionaryObject(COSName.FT);
        if (type == null && field.getDictionaryObject(COSName.PARENT) instanceof COSDictionary parent) {
            type = parent.getDictionaryObject(COSName.FT);
        }
        return COSName.WIDGET.equals(field.getDictionaryObject(COSName.SUBTYPE)) && COSName.SIG.equals(type);
    }

    private boolean same(COSBase one, COSBase other) throws IOException {
        COSBase before = plain(one);
        COSBase after = plain(other);
        if (before == null || after == null) {
            return before == after;
        }
        if (compared.get(before) == after) {
            return true;
        }
        if (before instanceof COSDictionary || before instanceof COSArray) {
            compared.put(before, after);
        }
        if (before instanceof COSStream stream) {
            return after instanceof COSStream now && sameBytes(stream, now) && sameEntries(stream, now);
        }
        if (before instanceof COSDictionary dictionary) {
            return after instanceof COSDictionary now && !(after instanceof COSStream) && sameEntries(dictionary, now);
        }
        if (before instanceof COSArray array) {
            return after instanceof COSArray now && sameItems(array, now);
        }
        return Objects.equals(before, after);
    }

    private static COSBase plain(COSBase base) {
        COSBase found = base instanceof COSObject reference ? reference.getObject() : base;
        return found instanceof COSNull ? null : found;
    }

    private boolean sameItems(COSArray before, COSArray after) throws IOException {
        if (before.size() != after.size()) {
            return false;
        }
        for (int place = 0; place < before.size(); place++) {
            if (!same(before.get(place), after.get(place))) {
                return false;
            }
        }
        return true;
    }

    /** Where a thing lies in its file, and to what page it belongs, is not what it shows. */
    private boolean sameEntries(COSDictionary before, COSDictionary after) throws IOException {
        Set<COSName> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeAll(Set.of(COSName.PARENT, COSName.P, COSName.LENGTH));
        for (COSName key : keys) {
            if (!same(before.getItem(key), after.getItem(key))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBytes(COSStream before, COSStream after) throws IOException {
        try (InputStream one = before.createRawInputStream();
                InputStream other = after.createRawInputStream()) {
            return Arrays.equals(one.readAllBytes(), other.readAllBytes());
        }
    }
}
