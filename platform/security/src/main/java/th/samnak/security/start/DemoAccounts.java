package th.samnak.security.start;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Secrecy;
import th.samnak.api.demo.DemoData;
import th.samnak.api.organisation.PersonId;

/** The accounts of a demonstration system, one for each of its fictional people, all with the same password. */
@Component
public final class DemoAccounts implements DemoData {

    static final String NAME = "accounts";
    static final String PASSWORD = "samnak-demo-2569";

    private final Accounts accounts;

    @Activate
    public DemoAccounts(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        open("wilai", Secrecy.ORDINARY, Role.CENTRAL_CLERK, Role.CLERK);
        open("somchai", Secrecy.ORDINARY, Role.OFFICER);
        open("malee", Secrecy.ORDINARY, Role.SECTION_HEAD);
        open("prasert", Secrecy.CONFIDENTIAL, Role.DIRECTOR);
        open("anong", Secrecy.TOP_SECRET, Role.SECRET_REGISTRAR, Role.OFFICER);
        open("siriporn", Secrecy.TOP_SECRET, Role.HEAD);
        open("wichai", Secrecy.SECRET, Role.DEPUTY_HEAD);
        open("kanya", Secrecy.ORDINARY, Role.CLERK);
        open("decha", Secrecy.ORDINARY, Role.OFFICER);
        open("narong", Secrecy.CONFIDENTIAL, Role.DIRECTOR);
        open("admin", Secrecy.ORDINARY, Role.ADMINISTRATOR);
    }

    private void open(String account, Secrecy clearance, Role... roles) {
        accounts.openForDemo(account, new PersonId(account), Set.of(roles), clearance, PASSWORD);
    }
}
