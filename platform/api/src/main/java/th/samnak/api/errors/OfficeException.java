package th.samnak.api.errors;

import java.util.List;

/**
 * A refusal that a person is told about. The message is a key of a message file with arguments, so that each person reads it
 * in their own language; it says what happened and what to do. The exception's own text is for logs and names no data.
 */
public abstract class OfficeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    protected OfficeException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence, for example {@code correspondence.error.closed}. */
    public final String messageKey() {
        return messageKey;
    }

    /** What is put in for {@code {0}}, {@code {1}}…; never null, without nulls. */
    public final List<Object> arguments() {
        return arguments;
    }
}
