// What another program, or half a write, has left.
def folder = new File(basedir, 'damaged')
folder.deleteDir()
folder.mkdirs()
new File(folder, 'documents-00000000.bin').text = 'damaged'
return true
