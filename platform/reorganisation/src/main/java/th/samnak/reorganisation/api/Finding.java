package th.samnak.reorganisation.api;

import java.util.List;

/**
 * Something a rehearsal found.
 *
 * @param blocking whether the reorganisation cannot be carried out like this
 * @param messageKey a sentence that names what it is about and says what to do
 * @param subject a unit, post, person, record, row: its id
 */
public record Finding(boolean blocking, String messageKey, List<Object> arguments, String subject) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding blocks(String subject, String messageKey, Object... arguments) {
        return new Finding(true, messageKey, List.of(arguments), subject);
    }

    public static Finding warns(String subject, String messageKey, Object... arguments) {
        return new Finding(false, messageKey, List.of(arguments), subject);
    }
}
