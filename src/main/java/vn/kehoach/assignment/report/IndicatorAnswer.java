package vn.kehoach.assignment.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.content.template.IndicatorType;
import vn.kehoach.plan.content.template.ReportTemplate.Indicator;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.VietnamNumber;
import vn.kehoach.shared.VisibleText;

/** What was typed for one indicator, as it is kept: a {@link BigDecimal}, “Có” or “Không”, or a few words. */
final class IndicatorAnswer {

    private static final int LONGEST = 200;
    private static final String YES = "Có";
    private static final String NO = "Không";
    private static final Map<String, String> ANSWERS = Map.of("co", YES, "true", YES, "khong", NO, "false", NO);

    /** A value that the indicator does not accept; the message is the end of the sentence "label: …". */
    static final class Wrong extends Exception {

        Wrong(String message) {
            super(message);
        }
    }

    private IndicatorAnswer() {}

    static Object read(Indicator indicator, JsonNode answer) throws Wrong {
        return switch (indicator.type()) {
            case YES_NO -> yesOrNo(answer);
            case TEXT -> words(answer);
            default -> number(indicator, answer);
        };
    }

    private static String yesOrNo(JsonNode answer) throws Wrong {
        String word = answer.isValueNode() ? Folding.loosely(answer.asText()) : "";
        return Optional.ofNullable(ANSWERS.get(word)).orElseThrow(() -> new Wrong("phải là có hoặc không"));
    }

    private static String words(JsonNode answer) throws Wrong {
        if (!answer.isTextual()) {
            throw new Wrong("phải là chữ");
        }
        String words = VisibleText.of(Normalizer.normalize(answer.asText(), Normalizer.Form.NFC))
                .strip();
        if (words.length() > LONGEST) {
            throw new Wrong("dài quá " + LONGEST + " ký tự");
        }
        return words;
    }

    private static BigDecimal number(Indicator indicator, JsonNode answer) throws Wrong {
        BigDecimal number = digits(indicator, answer)
                .orElseThrow(() -> new Wrong("“" + shown(answer) + "” không phải là số; ví dụ 1.234 hoặc 12,5"));
        if (!VietnamNumber.isInReach(number)) {
            throw new Wrong(VietnamNumber.REACH);
        }
        if (indicator.type() == IndicatorType.INTEGER
                && number.stripTrailingZeros().scale() > 0) {
            throw new Wrong("phải là số nguyên");
        }
        boolean within = indicator
                        .least()
                        .map(least -> number.compareTo(least) >= 0)
                        .orElse(true)
                && indicator.most().map(most -> number.compareTo(most) <= 0).orElse(true);
        if (!within) {
            throw new Wrong("phải " + indicator.bounds().orElseThrow());
        }
        return number;
    }

    private static Optional<BigDecimal> digits(Indicator indicator, JsonNode answer) {
        if (answer.isNumber()) {
            return Optional.of(answer.decimalValue());
        }
        String text = answer.isTextual() ? answer.asText().strip() : "";
        boolean percent = indicator.type() == IndicatorType.PERCENT && text.endsWith("%");
        return VietnamNumber.read(percent ? text.substring(0, text.length() - 1) : text);
    }

    private static String shown(JsonNode answer) {
        String text = answer.isValueNode() ? answer.asText() : answer.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
