package th.samnak.api.templates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * One text that recurs, in its newest edition. What differs from case to case stands in double braces and is named in Thai:
 * {@code ขอเชิญประชุมในวันที่ {{วันประชุม}}}.
 *
 * @param form which paper it is for, {@code <module>.<NAME>}; the message key of its name is {@code <module>.kind.<NAME>}
 * @param owner the unit or agency whose own it is; empty for one that everybody has
 * @param name one line, unlike the others of its owner and form
 * @param body paragraphs, one a line
 * @param edition counted from 1; every change makes the next one
 * @param editor who made this edition; empty when the function has brought it
 * @param inUse false once it is withdrawn: it is offered no more, and can be taken back into use
 */
public record Template(
        String id,
        String form,
        Optional<UnitId> owner,
        String name,
        String subject,
        String body,
        int edition,
        Optional<PersonId> editor,
        Instant editedAt,
        boolean inUse) {

    private static final Pattern BLANK = Pattern.compile("\\{\\{\\s*([^{}\\n]{1,80}?)\\s*}}");
    private static final String DOTS = "................";

    public ModuleId module() {
        return ModuleId.of(form.substring(0, form.indexOf('.')));
    }

    /** The message key of the paper's name. */
    public String formKey() {
        return module() + ".kind." + form.substring(form.indexOf('.') + 1);
    }

    /** The names of what is to be filled in, in the order in which they first occur, subject first. */
    public List<String> blanks() {
        return Stream.of(subject, body)
                .flatMap(text -> BLANK.matcher(text).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** @param values by the names of {@link #blanks}; what is missing or blank becomes a dotted line to be filled in later */
    public Filled filled(Map<String, String> values) {
        return new Filled(fill(subject, values), fill(body, values));
    }

    private static String fill(String text, Map<String, String> values) {
        return BLANK.matcher(text).replaceAll(found -> {
            String value = values.getOrDefault(found.group(1), "").strip();
            return Matcher.quoteReplacement(value.isEmpty() ? DOTS : value);
        });
    }

    /** Subject and body as they go into a draft. */
    public record Filled(String subject, String body) {}
}
