package fr.treille.infra.mail;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The program that {@link MailStandIn} starts: takes mail on one port, shows it on another. */
public final class MailboxProgram {

    private static final String LOOPBACK = "127.0.0.1";

    private MailboxProgram() {}

    /** @param arguments port of SMTP, port of the page */
    public static void main(String[] arguments) throws IOException, UserException {
        int smtp = Integer.parseInt(arguments[0]);
        int page = Integer.parseInt(arguments[1]);
        GreenMail mail = new GreenMail(new ServerSetup(smtp, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        mail.start();
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), page), 0);
        http.createContext("/", new MailboxPage(mail, page));
        http.start();
        Runtime.getRuntime().addShutdownHook(new Thread(mail::stop));
        System.out.println("takes mail on port " + smtp + ", shows it on port " + page);
    }
}
