package th.samnak.handover.api;

import java.util.List;

/** Something that stands in the way of a hand-over, in a sentence for the person who plans it. */
public record Finding(String messageKey, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(String messageKey, Object... arguments) {
        return new Finding(messageKey, List.of(arguments));
    }
}
