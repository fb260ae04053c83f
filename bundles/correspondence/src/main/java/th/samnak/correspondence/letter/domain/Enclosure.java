package th.samnak.correspondence.letter.domain;

import th.samnak.api.errors.RuleViolation;

/**
 * One line of สิ่งที่ส่งมาด้วย.
 *
 * @param name what it is, 1 to 200 characters
 * @param count how many, at least 1
 */
public record Enclosure(String name, int count) {

    /** @throws RuleViolation on the field {@code enclosures} */
    public Enclosure {
        name = name.strip();
        if (name.isEmpty() || name.length() > 200 || name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
            throw RuleViolation.of("enclosures", "correspondence.error.enclosure-name");
        }
        if (count < 1) {
            throw RuleViolation.of("enclosures", "correspondence.error.enclosure-count", name);
        }
    }
}
