package th.samnak.console;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.console.client.Wire;

/** One command of one caller. */
final class Conversation {

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private Conversation() {}

    static void hold(SocketChannel caller, Desk desk) {
        try (caller) {
            DataInputStream from = new DataInputStream(Channels.newInputStream(caller));
            DataOutputStream to = new DataOutputStream(Channels.newOutputStream(caller));
            Answer answer = desk.serve(Wire.receiveWords(from), new Pieces(to, Wire.OUT), new Pieces(to, Wire.ERR));
            send(to, Wire.OUT, answer.out());
            send(to, Wire.ERR, answer.err().isEmpty() ? "" : answer.err() + "\n");
            Wire.sendEnd(to, answer.status());
        } catch (IOException e) {
            LOG.debug("the caller is gone", e);
        }
    }

    private static void send(DataOutputStream to, int kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            Wire.sendPiece(to, kind, bytes, 0, bytes.length);
        }
    }

    /** Standard output or standard error of the caller. */
    private static final class Pieces extends OutputStream {
        private final DataOutputStream to;
        private final int kind;

        Pieces(DataOutputStream to, int kind) {
            this.to = to;
            this.kind = kind;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            synchronized (to) {
                Wire.sendPiece(to, kind, bytes, offset, length);
            }
        }
    }
}
