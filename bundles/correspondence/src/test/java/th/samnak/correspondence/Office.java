package th.samnak.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.Records;
import th.samnak.api.search.Asked;
import th.samnak.api.search.TextIndex;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.approvals.ApprovalsTables;
import th.samnak.approvals.application.AuthorityCommand;
import th.samnak.approvals.application.JpaApprovalDependants;
import th.samnak.approvals.application.JpaApprovals;
import th.samnak.approvals.application.JpaKinds;
import th.samnak.approvals.application.JpaMinutes;
import th.samnak.correspondence.demo.application.JpaDemoLetters;
import th.samnak.correspondence.demo.application.WholeOffice;
import th.samnak.correspondence.filing.application.JpaFileReferences;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.application.JpaIncomingSource;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.Inheritance;
import th.samnak.correspondence.letter.application.JpaInheritance;
import th.samnak.correspondence.letter.application.JpaLetterHeads;
import th.samnak.correspondence.letter.application.JpaLetterIndex;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.application.JpaOutgoingSource;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.records.application.JpaIncomingRecords;
import th.samnak.correspondence.records.application.JpaLetterRecords;
import th.samnak.correspondence.records.application.JpaOutgoingRecords;
import th.samnak.correspondence.register.application.JpaIssuedNumbers;
import th.samnak.correspondence.search.application.JpaLetterFinder;
import th.samnak.organisation.authority.ChartAuthorities;
import th.samnak.records.RecordsTables;
import th.samnak.records.application.JpaNumbering;
import th.samnak.records.application.JpaSeriesContinuity;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.records.lists.application.JpaEyes;
import th.samnak.records.lists.application.JpaRecordLists;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.MemoryFileStore;
import th.samnak.testing.MemoryIndexQueue;
import th.samnak.testing.MemoryTextIndex;
import th.samnak.testing.MemoryTombstones;
import th.samnak.testing.MemoryVersions;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.TestDay;
import th.samnak.testing.WeekendsOnly;

/** A whole office on a real database, with the people of the cast; the test moves the clock and says who sits at the desk. */
final class Office {

    static final UnitId CENTRAL = new UnitId("oags");
    static final UnitId FIRST = new UnitId("oags-1");
    static final UnitId NINTH = new UnitId("oags-9");

    final TestClock clock = TestClock.at("2026-08-03T09:30");
    final TestAccess access = new TestAccess(Cast.WILAI);
    final CastOrganisation organisation = new CastOrganisation(clock);
    final TestDay viewed = new TestDay(clock);
    final SheetRules rules = SheetRules.of(new CorrespondenceModule());
    final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    final MemoryFileStore files;
    final MemoryVersions versions;
    final MemoryTombstones stones = new MemoryTombstones(clock);
    final MemoryTextIndex texts = new MemoryTextIndex();
    final WeekendsOnly calendar = new WeekendsOnly();
    final Transactions transactions;
    final MemoryEvents events;
    final Database database;
    final Database registers;
    final Numbering numbering;
    final SeriesContinuity continuity;
    final Records records;
    final Authorities authorities;
    final Database matters;
    final JpaMinutes minutes;
    final JpaApprovals approvals;
    final AuthorityCommand reports;
    final Inheritance inheritance;
    final WholeOffice.Platform platform;
    final WholeOffice all;
    private LetterIndex index;

    Office(TestDatabase base) {
        transactions = base.transactions();
        events = new MemoryEvents(transactions);
        files = new MemoryFileStore(transactions);
        versions = new MemoryVersions(files, access, clock);
        database = base.open(new CorrespondenceModule());
        files.ask(new JpaFileReferences(database));
        registers = base.open(new RecordsTables());
        numbering = new JpaNumbering(registers, transactions, access, organisation, clock);
        continuity = new JpaSeriesContinuity(registers, numbering, organisation, clock, List.of(new JpaIssuedNumbers(database)));
        records = new JpaRecords(registers, organisation, clock);
        authorities = new ChartAuthorities(
                organisation, new CastAccounts(), access, new OneFunction(new CorrespondenceModule()), records);
        matters = base.open(new ApprovalsTables());
        minutes = new JpaMinutes(matters, access, authorities, organisation, clock);
        approvals = engine(new JpaKinds(List.of()));
        reports = new AuthorityCommand(
                matters, organisation, authorities, new OneFunction(new CorrespondenceModule()), clock);
        inheritance = new JpaInheritance(database, transactions);
        platform = new WholeOffice.Platform(
                database, access, new CastAccounts(), organisation, audit, events, files, new PlainPapers(), new PlainSheets(),
                numbering, calendar, records, rules, approvals, minutes, versions, stones, inheritance);
        all = WholeOffice.of(
                platform, clock, viewed, heads -> index = new JpaLetterIndex(database, new MemoryIndexQueue(transactions), texts, heads, files));
    }

    LetterRecords letterRecords() {
        return new JpaLetterRecords(
                database, new JpaLetterHeads(new JpaIncomingSource(), new JpaOutgoingSource()), records, inheritance, clock);
    }

    /** The register of records as whoever sits at the desk may see it. */
    RecordLists lists() {
        LetterRecords letters = letterRecords();
        var kinds = new th.samnak.records.custody.application.JpaKinds(Optional.empty(), List.of(
                new JpaIncomingRecords(letters, all.visibility()), new JpaOutgoingRecords(letters, all.visibility())));
        return new JpaRecordLists(
                registers, new JpaEyes(registers, access, kinds, organisation, viewed, calendar, clock), organisation, calendar);
    }

    JpaDemoLetters demo() {
        return demo(numbering);
    }

    JpaDemoLetters demo(Numbering numbering) {
        return new JpaDemoLetters(
                database, access, platform.accounts(), organisation, audit, events, files, platform.papers(), platform.sheets(),
                numbering, calendar, records, rules, approvals, minutes, versions, stones, inheritance, index, clock);
    }

    /** What waits for people to be decided. */
    JpaApprovalDependants steps() {
        JpaKinds kinds = new JpaKinds(all.kinds());
        return new JpaApprovalDependants(matters, organisation, kinds, engine(kinds), clock);
    }

    private JpaApprovals engine(JpaKinds kinds) {
        return new JpaApprovals(
                matters, transactions, access, new CastAccounts(), organisation, authorities, calendar, audit, events, clock, kinds, minutes,
                SheetRules.of(new CorrespondenceModule(), new ApprovalsModule()));
    }

    /** Whoever is named sits at the desk from now on. */
    WholeOffice by(Caller person) {
        access.signIn(person);
        return all;
    }

    /** An ordinary letter for the central desk. */
    ArrivalForm letter(String subject) {
        return ArrivalForm.simple(
                CENTRAL, "กต 0204/123", LocalDate.of(2026, 7, 30), "กรมตัวอย่าง", "เลขาธิการ", subject);
    }

    ArrivalForm secret(String subject, Secrecy level) {
        return new ArrivalForm(
                CENTRAL, "กต 0204/99", LocalDate.of(2026, 7, 30), "กรมตัวอย่าง", "เลขาธิการ", subject, "", List.of(),
                Urgency.NORMAL, level, "กระทบต่อราชการ", Optional.empty(), Optional.empty(), List.of());
    }

    LetterAt incoming(String id) {
        return access.asSystem(() -> all.incoming().open(id).at());
    }

    IncomingState incomingState(String id) {
        return access.asSystem(() -> all.incoming().open(id).row().state());
    }

    LetterAt outgoing(String id) {
        return access.asSystem(() -> all.outgoing().open(id).at());
    }

    OutgoingState outgoingState(String id) {
        return access.asSystem(() -> all.outgoing().open(id).row().state());
    }

    /** A letter that wilai registered and routed to oags-9, where kanya accepted it and narong assigned it to decha. */
    String assignedToDecha(String subject) {
        String id = by(Cast.WILAI).reception().receive(letter(subject));
        by(Cast.WILAI).reception().route(incoming(id), NINTH, List.of(), "");
        by(Cast.KANYA).units().accept(incoming(id));
        by(Cast.NARONG).units().assign(incoming(id), Cast.DECHA.person(), "ดำเนินการ", Optional.empty());
        return id;
    }

    /** A memo of somchai, checked by malee and proposed to prasert. */
    String proposedToPrasert(DraftForm form) {
        return proposedToPrasertBy(Cast.SOMCHAI, form);
    }

    String proposedToPrasertBy(Caller drafter, DraftForm form) {
        String id = by(drafter).drafting().draft(form);
        by(drafter).drafting().submit(outgoing(id), Cast.MALEE.person(), "");
        by(Cast.MALEE).drafting().check(outgoing(id), "");
        by(Cast.MALEE).drafting().propose(outgoing(id), Cast.PRASERT.person(), "");
        return id;
    }

    /** What somebody finds. */
    record Found(String id, String subject, String excerpt) {}

    List<Found> search(Caller person, String words) {
        return finder(texts, person).find(Asked.of(words, 0, 50)).found().stream()
                .map(it -> new Found(it.address().substring(it.address().lastIndexOf('/') + 1), it.title(), it.excerpt()))
                .toList();
    }

    JpaLetterFinder finder(TextIndex index, Caller person) {
        return new JpaLetterFinder(database, by(person).visibility(), all.index(),
                new JpaLetterHeads(new JpaIncomingSource(), new JpaOutgoingSource()), index);
    }

    DraftForm draft(LetterKind kind, String subject) {
        return DraftForm.simple(kind, FIRST, "อธิบดีกรมตัวอย่าง", subject, "ด้วยสำนักประสงค์จะจัดประชุม\n\nจึงเรียนมาเพื่อโปรดทราบ");
    }
}
