package th.samnak.organisation.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;

/** Who stands for whom in the demonstration office: two delegations, two who act for others, one who is away. All orders are fictional. */
final class DemoOrders {

    private static final LocalDate FISCAL_YEAR = LocalDate.of(2025, 10, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);

    private DemoOrders() {}

    static void lay(OrganisationBook book, Citation note) {
        PostId head = new PostId("oags-head");
        PostId property = new PostId("oags-7-director");
        begin(book, delegation(head, property, "procurement-assets", "500000.00", "คำสั่งที่ 12/2569"), FISCAL_YEAR, note);
        begin(book, delegation(head, property, "vehicles", "100000.00", "คำสั่งที่ 13/2569"), FISCAL_YEAR, note);
        begin(book, acting("oags-11-director", "busaba", Kind.ACTING_POSITION, "คำสั่งที่ 45/2569"), JANUARY, note);
        begin(book, acting("oags-4-director", "preecha", Kind.ACTING_HEAD, "คำสั่งที่ 46/2569"), JANUARY, note);
        begin(book, new Absence(new PersonId("surachai"), Absence.Kind.OFFICIAL_TRAVEL), JANUARY, note);
    }

    private static Authority delegation(PostId from, PostId to, String matters, String limit, String order) {
        return new Authority(from, new Holder.ToPost(to), Kind.BY_DELEGATION, 1, Optional.of(matters),
                Optional.of(new BigDecimal(limit)), order);
    }

    private static Authority acting(String post, String person, Kind kind, String order) {
        return new Authority(new PostId(post), new Holder.ToPerson(new PersonId(person)), kind, 1, Optional.empty(),
                Optional.empty(), order);
    }

    private static void begin(OrganisationBook book, Object fact, LocalDate from, Citation note) {
        book.begin(fact, from, Optional.empty(), note);
    }
}
