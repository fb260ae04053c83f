package th.samnak.console;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.console.client.SocketPlace;

/** Listens for the administrator on a socket in the data folder; whoever may open that file may command. */
@Component(service = {}, immediate = true)
public class AdminSocket {

    private static final Logger LOG = LoggerFactory.getLogger(AdminSocket.class);

    private final Desk desk;
    private final Path data;
    private final Path socket;
    private final ServerSocketChannel server;

    @Activate
    public AdminSocket(@Reference Desk desk) throws IOException {
        this(desk, Settings.read().data());
    }

    AdminSocket(Desk desk, Path data) throws IOException {
        this.desk = desk;
        this.data = data;
        this.socket = SocketPlace.choose(data);
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        if (!socket.startsWith(data)) {
            LOG.warn("the path of the data folder is too long for a socket: the console listens at {}", socket);
        }
        Thread.ofPlatform().daemon().name("admin-socket").start(this::listen);
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofPlatform().daemon().name("admin-command").start(() -> Conversation.hold(caller, desk));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.warn("a call to the console was lost", e);
            }
        }
    }

    @Deactivate
    void close() throws IOException {
        server.close();
        SocketPlace.forget(data, socket);
    }
}
