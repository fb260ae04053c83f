package th.samnak.security.access;

import java.util.List;
import th.samnak.api.OfficeModule;

/** Puts functions where the framework would put them. */
public final class Functions {

    private Functions() {}

    public static void run(Grants grants, OfficeModule... functions) {
        grants.modules = List.of(functions);
    }
}
