package th.samnak.persistence.migration;

import th.samnak.api.errors.OfficeException;

/** The tables and the program do not belong together; nothing was changed. */
public final class MigrationRefused extends OfficeException {

    private static final long serialVersionUID = 1L;

    public MigrationRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
