package th.samnak.correspondence.work.application;

/** What waits for the caller, in numbers. */
public record WorkCounts(
        int incomingForMe, int outgoingForMe, int slipsForMe, int toAccept, int atDesk, int toSend, int overdueInUnit) {

    public int forMe() {
        return incomingForMe + outgoingForMe + slipsForMe;
    }
}
