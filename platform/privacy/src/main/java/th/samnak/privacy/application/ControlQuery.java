package th.samnak.privacy.application;

import java.util.Optional;
import th.samnak.api.access.Secrecy;

/** @param level only these @param due only those whose day of review has come @param former also those that are no secrets any more */
public record ControlQuery(Optional<Secrecy> level, boolean due, boolean former) {

    public static final ControlQuery ALL = new ControlQuery(Optional.empty(), false, true);
}
