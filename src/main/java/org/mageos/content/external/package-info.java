/**
 * Asks other sites whether the links to them work.
 *
 * <p>{@code ExternalLinks} collects the links of a {@code Site}; each URL becomes one {@code
 * Probe}, a state machine that says which request comes next (HEAD, then GET where the server
 * refuses or lies, redirects, repetitions) and ends with an {@code Answer}. A {@code Dispatcher} on
 * one thread decides when a request may go: it knows how busy each host is ({@code HostGate}) and
 * which one asked to wait ({@code RateLimit}). A {@code Wire} carries requests and replies: the
 * {@code ThreadedWire} on threads over a {@code Transport}, in tests one that makes up time and
 * replies, so that politeness is tested without waiting. {@code StatusRules} makes a {@code
 * Verdict} of an answer, and the {@code Memory} keeps what need not be asked again.
 *
 * <p>The client is one of its own over sockets, for HTTP/1.1, and not that of the JDK. {@code
 * java.net.http} resolves host names itself: what was checked before need not be what it connects
 * to, which is the hole that rebinding DNS answers go through. It can be closed only by a proxy
 * within this process that would have to understand HTTP itself, for the class for resolvers is one
 * of Java 18. Besides, it sets no limit to headers that could be chosen, knows no timeout for the
 * first byte that leaves the connection out, and cannot be closed in Java 17. Here the address that
 * was checked is the one that is connected to; TLS asks for the host's own name and proves it. No
 * site that people visit speaks HTTP/2 alone, so that nothing is lost but parallel requests over
 * one connection, of which a polite client needs none.
 */
@NullMarked
package org.mageos.content.external;

import org.jspecify.annotations.NullMarked;
