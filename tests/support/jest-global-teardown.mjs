export default async function () {
  await globalThis.versoCluster.close();
}
