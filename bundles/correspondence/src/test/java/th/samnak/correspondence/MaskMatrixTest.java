package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.records.RecordId;
import th.samnak.api.search.Asked;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.JpaIncomingSource;
import th.samnak.correspondence.letter.application.JpaLetterHeads;
import th.samnak.correspondence.letter.application.JpaLetterStory;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.application.JpaOutgoingSource;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.privacy.application.JpaClassifiedLetters;
import th.samnak.correspondence.privacy.application.JpaLetterPeople;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/**
 * Person × letter × level × channel, tried at the services behind every screen and door. Who may know what is told by {@link Sight},
 * from the handbook's rules and the cast's table alone. What the browser adds is tried from outside.
 */
@EachDatabase
class MaskMatrixTest {

    private static final Logger LOG = LoggerFactory.getLogger(MaskMatrixTest.class);
    private static final int ASKED_FOR = 2_000;
    private static final IncomingFilter INCOMING = IncomingFilter.box(IncomingFilter.Box.ALL);
    private static final OutgoingFilter OUTGOING = OutgoingFilter.box(OutgoingFilter.Box.ALL);

    private final Office office;
    private final List<Secret> secrets = new ArrayList<>();
    private final Map<String, int[]> tally = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private final JpaClassifiedLetters levels;
    private final JpaLetterStory story;

    MaskMatrixTest(TestDatabase database) {
        office = new Office(database);
        JpaLetterHeads heads = new JpaLetterHeads(new JpaIncomingSource(), new JpaOutgoingSource());
        levels = new JpaClassifiedLetters(office.database, heads, office.all.desk());
        story = new JpaLetterStory(office.database, heads, office.all.visibility(), office.all.desk().chronicle());
    }

    /** A letter with a word nobody can guess in each part. @param units where it has been @param central at the agency's own desk */
    record Secret(String id, boolean incoming, Secrecy level, boolean central, List<UnitId> units, Canaries words, String file) {

        RecordId record() {
            return LetterRecords.id(incoming ? Direction.INCOMING : Direction.OUTGOING, id);
        }
    }

    /** Who sees what, by the handbook (1.5, 5.4): clearance and need to know. */
    static final class Sight {

        private static final List<String> WHOLE_AGENCY = List.of("siriporn", "wichai");
        private static final List<String> CENTRAL_DESK = List.of("wilai", "anong");
        private static final Map<String, Secrecy> CLEARED = Map.of(
                "anong", Secrecy.TOP_SECRET, "siriporn", Secrecy.TOP_SECRET, "wichai", Secrecy.SECRET, "prasert", Secrecy.CONFIDENTIAL,
                "narong", Secrecy.CONFIDENTIAL);

        static boolean mayKnow(Caller who, Secret secret) {
            boolean cleared = CLEARED.getOrDefault(who.account(), Secrecy.ORDINARY).compareTo(secret.level()) >= 0;
            boolean needs = WHOLE_AGENCY.contains(who.account())
                    || secret.central() && CENTRAL_DESK.contains(who.account())
                    || secret.units().contains(who.unit()) && !"admin".equals(who.account());
            return cleared && needs;
        }
    }

    @Test
    void nobody_hears_of_a_secret_by_any_way_and_every_read_is_logged_once() {
        furnish();
        for (Caller who : Cast.all()) {
            lists(who);
            exports(who);
            for (Secret secret : secrets) {
                asked(who, secret);
                opened(who, secret);
                forced(who, secret);
            }
            everybody("log", who, office.audit.latest(10_000).toString());
            everybody("news", who, office.events.published().toString());
        }
        LOG.warn("the mask: {}", told());
        assertThat(leaks).isEmpty();
        assertThat(tally.values().stream().mapToInt(counts -> counts[1]).sum()).as("cells that told what may be known").isGreaterThan(100);
        assertThat(cells()).as(told()).isGreaterThanOrEqualTo(ASKED_FOR);
    }

    private void furnish() {
        for (Secrecy level : Secrecy.values()) {
            received(level, false, false);
            received(level, true, false);
            received(level, false, true);
            drafted(level);
        }
    }

    private void received(Secrecy level, boolean routed, boolean fresh) {
        Canaries words = new Canaries();
        ArrivalForm form = new ArrivalForm(
                Office.CENTRAL, "กต 0204/" + words.at("number"), office.letter("x").docDate(), "กรม " + words.at("party"), "เลขาธิการ",
                "แผน " + words.at("subject"), "สรุป " + words.at("body"), List.of(new Enclosure(words.at("enclosure"), 1)), Urgency.NORMAL,
                level, level.isSecret() ? "เพราะ " + words.at("reason") : "", Optional.empty(), Optional.empty(), List.of());
        var reception = office.by(Cast.ANONG).reception();
        String id = fresh ? reception.arrive(form) : reception.receive(form);
        String file = attach(id, words);
        if (routed) {
            office.by(Cast.ANONG).reception().route(office.incoming(id), Office.NINTH, List.of(), "ส่ง " + words.at("minute"));
        }
        secrets.add(new Secret(id, true, level, true, routed ? List.of(Office.NINTH) : List.of(), words, file));
    }

    private void drafted(Secrecy level) {
        Canaries words = new Canaries();
        String id = office.by(Cast.ANONG).drafting().draft(new DraftForm(
                LetterKind.EXTERNAL_LETTER, Office.FIRST, "กรม " + words.at("party"), "เรียน", "แผน " + words.at("subject"), "",
                "ความ " + words.at("body"), List.of(new Enclosure(words.at("enclosure"), 1)), List.of(), List.of(), Urgency.NORMAL, level,
                level.isSecret() ? "เพราะ " + words.at("reason") : "", Optional.empty()));
        String file = attach(id, words);
        office.by(Cast.ANONG).drafting().submit(office.outgoing(id), Cast.SIRIPORN.person(), "เสนอ " + words.at("minute"));
        secrets.add(new Secret(id, false, level, false, List.of(Office.FIRST), words, file));
    }

    private String attach(String id, Canaries words) {
        byte[] text = ("เนื้อหา " + words.at("file text")).getBytes(StandardCharsets.UTF_8);
        return office.by(Cast.ANONG).attachments().add(id, words.at("file name") + ".txt", new ByteArrayInputStream(text));
    }

    private void lists(Caller who) {
        String told = said(() -> office.by(who).incoming().list(INCOMING, 0, 200))
                + said(() -> office.by(who).incoming().after(INCOMING, Optional.empty(), 200))
                + said(() -> office.by(who).outgoing().list(OUTGOING, 0, 200))
                + said(() -> office.by(who).outgoing().after(OUTGOING, Optional.empty(), 200))
                + said(() -> office.by(who).filing().list("", 0, 200));
        String work = said(() -> office.by(who).work().waitingForMe(200)) + said(() -> office.by(who).work().overdueInMyUnit(200))
                + said(() -> office.by(who).work().counts());
        secrets.forEach(secret -> cell("list", who, secret, told));
        secrets.forEach(secret -> cell("work", who, secret, work));
    }

    private void exports(Caller who) {
        StringBuilder seen = new StringBuilder();
        StringBuilder saved = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        for (UnitId unit : List.of(Office.CENTRAL, Office.FIRST, Office.NINTH)) {
            for (RegisterKind kind : List.of(RegisterKind.SECRET_RECEIPT, RegisterKind.SECRET_DISPATCH, RegisterKind.RECEIPT)) {
                RegisterQuery query = RegisterQuery.whole(unit, kind, 2569);
                seen.append(said(() -> office.by(who).registers().list(query, 0, 200)));
                saved.append(said(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    office.by(who).registers().exportCsv(query, out);
                    office.by(who).registers().exportXlsx(query, out);
                    return out.toString(StandardCharsets.UTF_8);
                }));
                printed.append(said(() -> text(office.by(who).registers().print(query))));
            }
        }
        secrets.forEach(secret -> cell("register", who, secret, seen.toString()));
        secrets.forEach(secret -> cell("export", who, secret, saved.toString()));
        secrets.forEach(secret -> cell("print", who, secret, printed.toString()));
    }

    /** By a word of the secret itself: nothing but the word may come back, not even that there is something. */
    private void asked(Caller who, Secret secret) {
        List<String> parts = List.of("subject", "file text", "party");
        String found = said(() -> parts.stream()
                .map(part -> strip(said(() -> office.search(who, secret.words().at(part))), secret.words().at(part)))
                .toList());
        String typing = secret.words().at("subject").substring(0, 8);
        String begun = said(() -> office.finder(office.texts, who).find(Asked.typing(typing, 20)));
        found(cellOf("search", who, secret, found), secret, found);
        found(cellOf("palette", who, secret, begun), secret, begun);
        String listed = said(() -> office.by(who).incoming().list(words(secret.words().at("party")), 0, 200));
        found(cellOf("filter", who, secret, strip(listed, secret.words().at("party"))), secret, strip(listed, secret.words().at("party")));
        String data = said(() -> {
            office.by(who);
            return new JpaLetterPeople(office.database, office.clock).of(
                    new DataSubject(Optional.empty(), secret.words().at("party"), ""));
        });
        boolean masked = !secret.level().isSecret() || !secret.words().in(strip(data, secret.words().at("party")));
        count("person's data", false);
        if (!masked) {
            leaks.add(who.account() + " (person's data) " + secret);
        }
    }

    private IncomingFilter words(String words) {
        return new IncomingFilter(IncomingFilter.Box.ALL, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), words);
    }

    /** Who may know it finds it, and nobody else learns that it is there. */
    private void found(boolean may, Secret secret, String told) {
        if (!may && told.contains(secret.id())) {
            leaks.add("found by a word of it: " + secret);
        }
    }

    /** The letter itself, its files, its papers and its story. */
    private void opened(Caller who, Secret secret) {
        boolean logged = secret.level().isSecret() && Sight.mayKnow(who, secret);
        long before = reads(who, secret);
        String letter = secret.incoming()
                ? said(() -> office.by(who).incoming().open(secret.id()))
                : said(() -> office.by(who).outgoing().open(secret.id()));
        assertThat(reads(who, secret) - before).as("%s opened %s", who.account(), secret).isEqualTo(logged ? 1 : 0);
        String file = said(() -> text(office.by(who).attachments().open(secret.file()).bytes()));
        assertThat(reads(who, secret) - before).as("%s opened the file of %s", who.account(), secret).isEqualTo(logged ? 2 : 0);
        cell("open", who, secret, letter);
        cell("file", who, secret, file + said(() -> office.by(who).attachments().list(secret.id()))
                + said(() -> office.by(who).attachments().again(secret.file())) + said(() -> office.by(who).attachmentVersions().of(secret.file())));
        cell("pdf", who, secret, secret.incoming()
                ? said(() -> text(office.by(who).incoming().slip(secret.id())))
                : said(() -> text(office.by(who).drafting().preview(secret.id()))) + said(() -> text(office.by(who).drafting().word(secret.id()))));
        office.by(who);
        cell("timeline", who, secret, said(() -> story.maySee(secret.record())
                ? story.title(secret.record()) + story.happenings(secret.record(), List.of())
                : ""));
        cell("control", who, secret, said(() -> levels.mayKnow(secret.record()) ? levels.find(secret.record()) : ""));
        kept("records", who, secret, said(() -> office.records.find(secret.record()).map(entry -> entry.title())));
    }

    /** Ids and versions that were guessed, and acts that are not theirs to take: what is told of the refusal. */
    private void forced(Caller who, Secret secret) {
        if (Sight.mayKnow(who, secret)) {
            return;
        }
        LetterAt stale = new LetterAt(secret.id(), 99);
        String told = said(() -> office.by(who).incoming().open(secret.id() + "'"))
                + said(() -> office.by(who).outgoing().open(secret.id())) + said(() -> office.by(who).incoming().open(secret.id()))
                + said(() -> office.by(who).units().accept(stale))
                + said(() -> office.by(who).drafting().answerTo(secret.id())) + said(() -> office.by(who).draftVersions().of(secret.id()))
                + said(() -> office.by(who).outgoing().signedPaper(secret.id())) + said(() -> office.by(who).outgoing().fileCopy(secret.id()));
        cell("error", who, secret, told);
    }

    private long reads(Caller who, Secret secret) {
        return office.audit.about("correspondence:letter:" + secret.id()).stream()
                .filter(entry -> entry.act().equals("letter.read-secret") && entry.account().equals(who.account()))
                .map(AuditTrail.Entry::number)
                .distinct()
                .count();
    }

    private void cell(String channel, Caller who, Secret secret, String told) {
        cellOf(channel, who, secret, told);
    }

    private boolean cellOf(String channel, Caller who, Secret secret, String told) {
        boolean tells = secret.words().in(told);
        boolean may = Sight.mayKnow(who, secret);
        count(channel, tells);
        if (tells && !may) {
            leaks.add(who.account() + " (" + channel + ") heard of " + secret.level() + " " + secret.record() + ": "
                    + told.substring(0, Math.min(300, told.length())));
        }
        return may;
    }

    /** What goes to everybody, or to those who run the machine. */
    private void everybody(String channel, Caller who, String told) {
        secrets.forEach(secret -> kept(channel, who, secret, told));
    }

    /** Where a secret has no business at all, whoever looks. */
    private void kept(String channel, Caller who, Secret secret, String told) {
        count(channel, false);
        if (secret.level().isSecret() && secret.words().in(told)) {
            leaks.add(who.account() + " (" + channel + ") " + secret.record());
        }
    }

    private void count(String channel, boolean tells) {
        int[] counts = tally.computeIfAbsent(channel, none -> new int[2]);
        counts[0]++;
        counts[1] += tells ? 1 : 0;
    }

    private int cells() {
        return tally.values().stream().mapToInt(counts -> counts[0]).sum();
    }

    private String told() {
        StringBuilder table = new StringBuilder(cells() + " cells, " + leaks.size() + " leaks; channel: tried/told");
        tally.forEach((channel, counts) -> table.append("; ").append(channel).append(": ").append(counts[0]).append('/').append(counts[1]));
        return table.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String strip(String told, String typed) {
        return told.replace(typed, "");
    }

    /** What comes back, or what the refusal says, with everything in it. */
    private static String said(Supplier<Object> work) {
        try {
            return String.valueOf(work.get());
        } catch (OfficeException refused) {
            return refused + " " + refused.messageKey() + " " + refused.arguments() + " " + refused.getCause()
                    + Arrays.toString(refused.getSuppressed());
        }
    }
}
