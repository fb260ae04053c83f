package th.samnak.shell.frame;

import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.Permission;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.records.RecordId;
import th.samnak.api.time.ViewedDay;
import th.samnak.ui.page.Reasoner;
import th.samnak.ui.talk.WhyDialog;

/** Tells the person at the screen why they may open something. */
public final class Reasons implements Reasoner {

    private final Access access;
    private final Supplier<Optional<Authorities>> authorities;
    private final ViewedDay viewed;

    public Reasons(Access access, Supplier<Optional<Authorities>> authorities, ViewedDay viewed) {
        this.access = access;
        this.authorities = authorities;
        this.viewed = viewed;
    }

    @Override
    public void explain(String what, Permission permission, Optional<RecordId> record) {
        authorities.get().ifPresent(chain -> WhyDialog.open(
                what, () -> chain.why(access.caller().person(), permission, record, viewed.day())));
    }
}
