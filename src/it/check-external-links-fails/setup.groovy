import org.mageos.content.maven.ItServer

context.server = ItServer.start(basedir, "README.md")
return true
