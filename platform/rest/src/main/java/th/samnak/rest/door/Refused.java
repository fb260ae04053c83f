package th.samnak.rest.door;

import java.util.Map;
import th.samnak.api.errors.OfficeException;

/** Refused at the door, before a function was asked. */
final class Refused extends OfficeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    Refused(int status, String messageKey, Object... arguments) {
        this(status, Map.of(), messageKey, arguments);
    }

    Refused(int status, Map<String, String> headers, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }
}
