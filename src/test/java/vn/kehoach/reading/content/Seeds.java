package vn.kehoach.reading.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.kehoach.testing.Examples;

/** The real plans that the reading is measured on, beside the checkout. */
final class Seeds {

    static final List<String> NAMES = List.of("81-KH-2019", "37-KH-2022", "104-KHPH-2021", "tay-ninh-doi-thoai-2021");

    private Seeds() {}

    static String text(String name) {
        return Examples.text(name + ".txt");
    }

    static ObjectNode expected(String name) {
        return Examples.expected(name);
    }
}
