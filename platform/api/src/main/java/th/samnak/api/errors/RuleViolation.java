package th.samnak.api.errors;

import java.util.Optional;

/** A rule of the office forbids it: told beside the field when there is one, else as a notice. */
public final class RuleViolation extends OfficeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public RuleViolation(String messageKey, Object... arguments) {
        this("", messageKey, arguments);
    }

    private RuleViolation(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    /** A violation that belongs to one field, named as in the record's Java component, for example {@code subject}. */
    public static RuleViolation of(String field, String messageKey, Object... arguments) {
        return new RuleViolation(field, messageKey, arguments);
    }

    public Optional<String> field() {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
