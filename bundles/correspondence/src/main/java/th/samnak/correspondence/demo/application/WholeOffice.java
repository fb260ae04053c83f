package th.samnak.correspondence.demo.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.Papers;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.documents.Versions;
import th.samnak.api.events.Events;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.Records;
import th.samnak.api.rules.Rules;
import th.samnak.api.time.ViewedDay;
import th.samnak.api.time.WorkingDays;
import th.samnak.correspondence.filing.application.Destruction;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.filing.application.JpaDestruction;
import th.samnak.correspondence.filing.application.JpaDestructionBook;
import th.samnak.correspondence.filing.application.JpaFiling;
import th.samnak.correspondence.filing.application.JpaTombstones;
import th.samnak.correspondence.filing.application.Tombstones;
import th.samnak.correspondence.incoming.application.Arrivals;
import th.samnak.correspondence.incoming.application.IncomingActs;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.JpaArrivals;
import th.samnak.correspondence.incoming.application.JpaHousePost;
import th.samnak.correspondence.incoming.application.JpaIncomingLetters;
import th.samnak.correspondence.incoming.application.JpaIncomingMatter;
import th.samnak.correspondence.incoming.application.JpaIncomingRemains;
import th.samnak.correspondence.incoming.application.JpaMatters;
import th.samnak.correspondence.incoming.application.JpaReception;
import th.samnak.correspondence.incoming.application.JpaRegistration;
import th.samnak.correspondence.incoming.application.JpaReplies;
import th.samnak.correspondence.incoming.application.JpaSlips;
import th.samnak.correspondence.incoming.application.JpaReversals;
import th.samnak.correspondence.incoming.application.JpaUnitDesk;
import th.samnak.correspondence.incoming.application.Matters;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.correspondence.incoming.application.Registration;
import th.samnak.correspondence.incoming.application.Replies;
import th.samnak.correspondence.incoming.application.Reversals;
import th.samnak.correspondence.incoming.application.UnitDesk;
import th.samnak.correspondence.letter.application.AttachmentVersions;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.correspondence.letter.application.JpaAttachmentVersions;
import th.samnak.correspondence.letter.application.JpaAttachments;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.Inheritance;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.outgoing.application.Dispatch;
import th.samnak.correspondence.outgoing.application.DraftVersions;
import th.samnak.correspondence.outgoing.application.Drafting;
import th.samnak.correspondence.outgoing.application.Drafts;
import th.samnak.correspondence.outgoing.application.JpaDispatch;
import th.samnak.correspondence.outgoing.application.JpaDraftVersions;
import th.samnak.correspondence.outgoing.application.JpaDrafting;
import th.samnak.correspondence.outgoing.application.JpaDrafts;
import th.samnak.correspondence.outgoing.application.JpaLetterMatter;
import th.samnak.correspondence.outgoing.application.JpaOutgoingActs;
import th.samnak.correspondence.outgoing.application.JpaOutgoingLetters;
import th.samnak.correspondence.outgoing.application.JpaOutgoingRemains;
import th.samnak.correspondence.outgoing.application.JpaPaper;
import th.samnak.correspondence.outgoing.application.JpaSignedPapers;
import th.samnak.correspondence.outgoing.application.JpaSigning;
import th.samnak.correspondence.outgoing.application.OutgoingActs;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.correspondence.outgoing.application.Paper;
import th.samnak.correspondence.outgoing.application.SignedPapers;
import th.samnak.correspondence.outgoing.application.Signing;
import th.samnak.correspondence.register.application.JpaRegisterBook;
import th.samnak.correspondence.register.application.JpaRegisterExport;
import th.samnak.correspondence.register.application.JpaRegisterImport;
import th.samnak.correspondence.register.application.JpaRegisterLines;
import th.samnak.correspondence.register.application.JpaRegisters;
import th.samnak.correspondence.register.application.JpaTakeover;
import th.samnak.correspondence.register.application.RegisterBook;
import th.samnak.correspondence.register.application.RegisterImport;
import th.samnak.correspondence.register.application.RegisterLines;
import th.samnak.correspondence.register.application.Registers;
import th.samnak.correspondence.work.application.JpaWorkLists;
import th.samnak.correspondence.work.application.JpaYearFigures;
import th.samnak.correspondence.work.application.WorkLists;

/**
 * All services of the function put together by hand, on a clock of one's own: for demonstration data, most of which happened in
 * the past, and for tests. In the running system the components find each other.
 */
public record WholeOffice(
        Reception reception,
        UnitDesk units,
        Matters matters,
        Reversals reversals,
        IncomingLetters incoming,
        Drafting drafting,
        Signing signing,
        Dispatch dispatch,
        OutgoingLetters outgoing,
        Attachments attachments,
        AttachmentVersions attachmentVersions,
        DraftVersions draftVersions,
        Registers registers,
        RegisterImport imports,
        Filing filing,
        Destruction destruction,
        WorkLists work,
        LetterIndex index,
        Visibility visibility,
        LetterDesk desk,
        List<MatterKind> kinds,
        Approvals approvals) {

    /** What the platform gives. */
    public record Platform(
            Database database,
            Access access,
            Accounts accounts,
            Organisation organisation,
            AuditTrail audit,
            Events events,
            FileStore files,
            Papers papers,
            Spreadsheets sheets,
            Numbering numbering,
            WorkingDays calendar,
            Records records,
            Rules rules,
            Approvals approvals,
            Minutes minutes,
            Versions versions,
            th.samnak.api.retention.Tombstones stones,
            Inheritance inheritance) {}

    /** @param index makes the index from the letters it is to hold */
    public static WholeOffice of(Platform p, Clock clock, Function<LetterHeads, LetterIndex> index) {
        return of(p, clock, new Today(clock), index);
    }

    /** @param viewed the day that is looked at */
    public static WholeOffice of(Platform p, Clock clock, ViewedDay viewed, Function<LetterHeads, LetterIndex> index) {
        Basis basis = Basis.of(p, clock, viewed, index);
        RegisterBook book = new JpaRegisterBook(p.numbering(), p.access(), clock);
        JpaFiling filing = new JpaFiling(p.database(), basis.visibility(), p.organisation(), clock);
        Replies replies = new JpaReplies(book, basis.desk().chronicle(), basis.desk().news());
        Arrivals arrivals = new JpaArrivals(
                basis.visibility(), basis.desk().chronicle(), basis.desk().links(), basis.desk().news(), clock,
                p.organisation(), p.rules());
        Paper paper = new JpaPaper(p.papers(), p.organisation(), p.database(), clock);
        SignedPapers signed = new JpaSignedPapers(paper, p.files(), p.organisation());
        List<MatterKind> kinds = List.of(
                new JpaLetterMatter(
                        p.database(), basis.desk(), p.organisation(), p.rules(), book, replies, signed, paper, clock),
                new JpaIncomingMatter(p.database(), basis.desk(), basis.people(), book, basis.book(), clock));
        Approvals approvals = p.approvals().on(clock, new SittingClock(clock), kinds);
        IncomingActs acts = basis.incomingActs(p, approvals, clock);
        IncomingLetters incoming = new JpaIncomingLetters(
                p.database(), basis.desk(), acts, basis.people(), clock, p.papers(), p.organisation(), p.rules());
        OutgoingActs outgoingActs =
                new JpaOutgoingActs(p.database(), basis.desk(), p.rules(), basis.minutes(), approvals, clock);
        OutgoingLetters outgoing = new JpaOutgoingLetters(
                p.database(), outgoingActs, basis.desk(), basis.people(), basis.book(), basis.deadlines(), p.papers(),
                clock);
        Drafts drafts = new JpaDrafts(
                basis.desk(), basis.heads(), p.organisation(), book, basis.book(), p.files(), p.versions());
        RegisterLines lines = new JpaRegisterLines(basis.visibility(), clock);
        Registration registration =
                new JpaRegistration(book, basis.deadlines(), p.organisation(), basis.desk(), clock);
        return new WholeOffice(
                new JpaReception(p.database(), basis.visibility(), acts, arrivals, registration),
                new JpaUnitDesk(p.database(), acts, registration, basis.desk(), basis.people(), approvals, basis.minutes()),
                new JpaMatters(acts, basis.desk(), basis.people(), filing, approvals, clock),
                new JpaReversals(p.database(), acts, basis.desk(), filing, approvals, clock),
                incoming,
                new JpaDrafting(p.database(), outgoingActs, basis.desk(), basis.people(), paper, drafts, approvals),
                new JpaSigning(outgoingActs, approvals),
                new JpaDispatch(
                        outgoingActs, new JpaHousePost(arrivals, basis.book(), p.organisation()), filing, signed,
                        basis.book()),
                outgoing,
                new JpaAttachments(p.database(), basis.heads(), basis.visibility(), basis.book(), basis.desk().news()),
                new JpaAttachmentVersions(
                        p.database(), basis.heads(), basis.desk(), basis.book(), p.files(), p.versions()),
                new JpaDraftVersions(outgoingActs, drafts, p.versions()),
                new JpaRegisters(
                        p.database(), basis.visibility(), lines,
                        new JpaRegisterExport(p.papers(), p.sheets(), p.organisation(), p.audit()), book),
                new JpaRegisterImport(
                        p.database(), basis.visibility(), lines,
                        new JpaTakeover(p.numbering(), p.audit(), clock)),
                filing,
                destruction(p, basis, clock),
                work(p, basis, incoming, outgoing, lines, clock),
                basis.index(),
                basis.visibility(),
                basis.desk(),
                kinds,
                approvals);
    }

    private static Destruction destruction(Platform p, Basis basis, Clock clock) {
        Tombstones tombstones = new JpaTombstones(
                new JpaIncomingRemains(), new JpaOutgoingRemains(), basis.desk().chronicle(), basis.desk().news(),
                p.files(), p.versions(), p.stones());
        return new JpaDestruction(
                p.database(), basis.visibility(), new JpaDestructionBook(p.papers(), p.organisation()), tombstones,
                p.rules(), p.audit(), clock);
    }

    private static WorkLists work(
            Platform p, Basis basis, IncomingLetters incoming, OutgoingLetters outgoing, RegisterLines lines, Clock clock) {
        return new JpaWorkLists(
                p.access(), incoming, outgoing, new JpaSlips(p.database(), basis.visibility(), basis.people(), clock),
                new JpaYearFigures(p.database(), basis.visibility(), lines, p.calendar(), clock));
    }
}
