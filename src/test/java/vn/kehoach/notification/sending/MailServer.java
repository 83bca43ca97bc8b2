package vn.kehoach.notification.sending;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server on a port of its own, which refuses whom it is told to refuse. */
final class MailServer implements AutoCloseable {

    private final Managers managers = new Managers();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final SmtpServer server;

    private MailServer(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        server = new Refusing(setup, managers);
        server.startService();
        try {
            server.waitTillRunning(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static MailServer start() {
        return new MailServer(0);
    }

    static MailServer startOn(int port) {
        return new MailServer(port);
    }

    void refuse(String address, String answer) {
        refusals.put(address, answer);
    }

    void accept(String address) {
        refusals.remove(address);
    }

    int port() {
        return server.getPort();
    }

    static JavaMailSenderImpl client(int port) {
        JavaMailSenderImpl client = new JavaMailSenderImpl();
        client.setHost("127.0.0.1");
        client.setPort(port);
        return client;
    }

    List<MimeMessage> received() {
        return managers.getImapHostManager().getAllMessages().stream()
                .map(StoredMessage::getMimeMessage)
                .toList();
    }

    @Override
    public void close() {
        server.stopService();
    }

    private final class Refusing extends SmtpServer {
        Refusing(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return new SmtpHandler(new SmtpCommandRegistry(), new Door(managers), client);
        }
    }

    private final class Door extends SmtpManager {
        Door(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        @Override
        public String checkRecipient(SmtpState state, MailAddress address) {
            return refusals.get(address.getEmail());
        }
    }
}
