export default { paths: [{ params: { pkg: 'one' } }] }
