package th.samnak.correspondence.outgoing.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.outgoing.domain.LetterKind;

/**
 * A draft as a plain text that people can compare: the name of each field in brackets, then its lines. How urgent and how secret
 * it is does not belong to the text.
 */
final class DraftText {

    /** The document of a letter under which its texts are kept. */
    static final String SLOT = "text";

    private static final Pattern FIELD = Pattern.compile("\\[(\\w+)]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private DraftText() {}

    static String write(DraftForm form) {
        StringBuilder out = new StringBuilder();
        field(out, "kind", form.kind().name());
        field(out, "issuer", form.issuer().value());
        field(out, "salutation", form.salutation());
        field(out, "addressee", form.addressee());
        field(out, "subject", form.subject());
        field(out, "reference", form.reference());
        field(out, "body", form.body());
        field(out, "enclosures", String.join("\n", form.enclosures().stream().map(Enclosure::printed).toList()));
        field(out, "copiesTo", String.join("\n", form.copiesTo()));
        field(out, "internalTo", String.join("\n", form.internalTo().stream().map(UnitId::value).toList()));
        return out.toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append('[').append(name).append("]\n");
        CONTROL.matcher(value).replaceAll(" ").lines()
                .map(line -> line.startsWith("[") || line.startsWith("\\") ? "\\" + line : line)
                .forEach(line -> out.append(line).append('\n'));
    }

    /** @param now the letter as it stands: what the text does not say stays as it is */
    static DraftForm read(String text, DraftForm now) {
        Map<String, List<String>> fields = fields(text);
        return new DraftForm(
                LetterKind.valueOf(one(fields, "kind")), new UnitId(one(fields, "issuer")), one(fields, "addressee"),
                one(fields, "salutation"), one(fields, "subject"), one(fields, "reference"), one(fields, "body"),
                lines(fields, "enclosures").stream().map(Enclosure::parse).toList(), lines(fields, "copiesTo"),
                lines(fields, "internalTo").stream().map(UnitId::new).toList(), now.urgency(), now.secrecy(), now.secrecyReason(),
                now.answers());
    }

    private static Map<String, List<String>> fields(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher name = FIELD.matcher(line);
            if (name.matches()) {
                current = new ArrayList<>();
                fields.put(name.group(1), current);
            } else {
                current.add(line.startsWith("\\") ? line.substring(1) : line);
            }
        }
        return fields;
    }

    /** The field that a line of the text begins. */
    static Optional<String> field(String line) {
        Matcher name = FIELD.matcher(line);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return String.join("\n", lines(fields, name));
    }

    private static List<String> lines(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }
}
